/** What a compact is, always valid. */
package org.compactpublisher.model;
