/** The Word document: what an officer can edit and a screen reader can walk. */
package org.compactpublisher.render.docx;
