/** Writing JSON. */
package org.compactpublisher.json;
