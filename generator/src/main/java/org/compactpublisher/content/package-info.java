/** Turning files into a tree that remembers positions. */
package org.compactpublisher.content;
