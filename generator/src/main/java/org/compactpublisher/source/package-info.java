/** Places in text and what is wrong there. */
package org.compactpublisher.source;
