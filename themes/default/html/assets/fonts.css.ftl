<#-- One face for each set of letters, loaded only where a page needs it. A page that is shown before
     its font has come keeps the stand-in, which is as wide and high: nothing moves. -->
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
<#macro standIn typeface fonts weights>
@font-face {
  font-family: "${typeface.family} stand-in";
  font-weight: ${weights};
  src: <#list fonts as font>local("${font}")<#sep>, </#list>;
  size-adjust: ${typeface["stand-in"].size};
  ascent-override: ${typeface["stand-in"].ascent};
  descent-override: ${typeface["stand-in"].descent};
  line-gap-override: 0%;
}
</#macro>
/* Typefaces, from theme.yaml. */
<#list theme.typefaces as use, typeface>
<@webFaces typeface/>
<@standIn typeface typeface["stand-in"].regular "400 500"/>
<@standIn typeface typeface["stand-in"].bold "600 700"/>
</#list>
