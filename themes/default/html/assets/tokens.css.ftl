<#macro tokens scheme>
<#list theme.colours[scheme] as name, value>
    --${name}: ${value};
</#list>
</#macro>
<#macro family name typeface>
    --${name}: "${typeface.family}", ${typeface.fallback};
</#macro>
<#-- Shapes only, so that every scheme of colours fills them. -->
<#macro edges>
<#if theme.edges == "straight">
    --seam-line: linear-gradient(transparent 4px, black 4px);
    --seam-edge: linear-gradient(transparent, transparent);
    --seam-half: linear-gradient(90deg, black 50%, transparent 50%);
    --seam-cut: linear-gradient(90deg, transparent 9px, black 9px, black 11px, transparent 11px);
<#else>
    --seam-line: url("data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%2720%27%20height=%278%27%3E%3Cpath%20d=%27M-10%207L0%201L10%207L20%201L30%207%27%20fill=%27none%27%20stroke=%27black%27%20stroke-width=%271.5%27/%3E%3C/svg%3E");
    --seam-edge: url("data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%2720%27%20height=%278%27%3E%3Cpath%20d=%27M0%200L10%206.5L20%200V8.5H0Z%27/%3E%3C/svg%3E");
    --seam-half: url("data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%2720%27%20height=%2732%27%3E%3Cpath%20d=%27M0%200H16L4%2016L16%2032H0Z%27/%3E%3C/svg%3E");
    --seam-cut: url("data:image/svg+xml,%3Csvg%20xmlns=%27http://www.w3.org/2000/svg%27%20width=%2720%27%20height=%2732%27%3E%3Cpath%20d=%27M19%20-4L16%200L4%2016L16%2032L19%2036%27%20fill=%27none%27%20stroke=%27black%27%20stroke-width=%271.75%27/%3E%3C/svg%3E");
</#if>
</#macro>
/* Colours, sizes, typefaces and edges, from theme.yaml. */
:root {
<@tokens "light"/>
<#list theme.sizes as name, value>
    --${name}: ${value};
</#list>
<@family "serif" theme.typefaces.heading/>
<@family "sans" theme.typefaces.text/>
<@edges/>
}
@media (prefers-color-scheme: dark) {
  :root {
<@tokens "dark"/>
  }
}
@media (prefers-contrast: more) {
  :root {
<@tokens "light-more-contrast"/>
  }
}
@media (prefers-contrast: more) and (prefers-color-scheme: dark) {
  :root {
<@tokens "dark-more-contrast"/>
  }
}
@media print {
  :root {
<@tokens "light"/>
    --head: ${theme.colours.light.paper};
    --head-ink: ${theme.colours.light.ink};
    --head-rule: ${theme.colours.light.ink};
  }
}
