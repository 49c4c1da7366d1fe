/** Programs of the machine: finding one, and running it without leaving anything behind. */
package org.compactpublisher.process;
