/** The data: JSON and CSV, with their schemas. */
package org.compactpublisher.render.data;
