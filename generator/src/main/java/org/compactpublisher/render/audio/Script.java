package org.compactpublisher.render.audio;

import org.compactpublisher.render.copy.Part;

/**
 * A part as it is given to the voice.
 *
 * @param file the name of its sound
 * @param words what is to be said
 * @param key tells the sound from every other
 */
record Script(Part part, String file, String words, String key) {}
