/** Arguments, printing and exit codes. */
package org.compactpublisher.cli;
