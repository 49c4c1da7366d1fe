/** Turning documents into files, one subpackage per format. */
package org.compactpublisher.render;
