/** A compact as data: JSON with its schema, and tables as CSV. */
package org.compactpublisher.render.data;
