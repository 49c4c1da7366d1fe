/** Prose as CommonMark, and a whole compact as one Markdown file. */
package org.compactpublisher.render.markdown;
