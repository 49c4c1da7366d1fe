/** Reading YAML into nodes that remember where they stand. */
package org.compactpublisher.content.yaml;
