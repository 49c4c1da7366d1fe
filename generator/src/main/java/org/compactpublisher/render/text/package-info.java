/** A whole compact as plain text, and the passages that are read out of it. */
package org.compactpublisher.render.text;
