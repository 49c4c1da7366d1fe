/** Loading a theme and running its templates. */
package org.compactpublisher.theme;
