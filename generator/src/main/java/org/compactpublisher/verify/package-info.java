/** What published files are held against, and what was found. */
package org.compactpublisher.verify;
