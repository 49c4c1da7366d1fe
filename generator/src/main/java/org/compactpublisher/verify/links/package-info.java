/** Following the links inside a published site. */
package org.compactpublisher.verify.links;
