/** What programs fetch from the whole site: the news feed and the list of pages. */
package org.compactpublisher.render.feed;
