/** Reading Markdown into document blocks that remember where they stand. */
package org.compactpublisher.content.markdown;
