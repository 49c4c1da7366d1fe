<#-- One face for each set of letters, loaded only where a page needs it. A page that is shown before
     its font has come keeps the one that stands in for it: nothing moves. -->
<#macro webFaces typeface>
<#list typeface.weights as weight>
<#list theme.letters as letters, range>
@font-face {
  font-family: "${typeface.family}";
  font-style: normal;
  font-weight: ${weight};
  font-display: optional;
  src: url("fonts/${typeface.files}-${letters}-${weight}-normal.woff2") format("woff2");
  unicode-range: ${range};
}
</#list>
</#list>
</#macro>
/* Typefaces, from theme.yaml. */
<#list theme.typefaces as use, typeface>
<@webFaces typeface/>
</#list>
