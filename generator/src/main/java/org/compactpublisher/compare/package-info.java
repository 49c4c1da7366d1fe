/** What an edition kept, reworded, dropped and added against another. */
package org.compactpublisher.compare;
