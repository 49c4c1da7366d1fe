package org.compactpublisher.render.audio;

/**
 * One part, read aloud.
 *
 * @param file its name
 * @param title what players show
 * @param seconds how long it lasts, rounded up
 */
record Track(String file, String title, int seconds, byte[] mp3) {}
