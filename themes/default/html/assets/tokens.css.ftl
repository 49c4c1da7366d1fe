<#macro tokens scheme>
<#list theme.colours[scheme] as name, value>
    --${name}: ${value};
</#list>
</#macro>
/* Colours and sizes, from theme.yaml. */
:root {
<@tokens "light"/>
<#list theme.sizes as name, value>
    --${name}: ${value};
</#list>
    --serif: "Literata", Georgia, "Times New Roman", serif;
    --sans: "Atkinson Hyperlegible Next", Verdana, Arial, sans-serif;
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
  }
}
