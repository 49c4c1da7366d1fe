/** A whole compact read aloud: one sound file for each part, with a playlist. */
package org.compactpublisher.render.audio;
