package org.compactpublisher.render.audio;

import de.sciss.jump3r.lowlevel.LameEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * A sound as MP3.
 *
 * @param bytes without a title
 * @param seconds how long it lasts, rounded up
 */
record Mp3(byte[] bytes, int seconds) {
  /** In kilobits a second: a voice alone needs no more. */
  private static final int BIT_RATE = 32;

  /** LAME's quickest; a computer voice has little that more care would save. */
  private static final int QUICKEST = 9;

  /** Tells sounds that were encoded so from others. */
  static final String SETTINGS = "MP3 " + BIT_RATE + " " + QUICKEST;

  private static final int SAMPLE_BITS = 16;

  /**
   * Turns a WAV file into MP3, little by little; absent when it is none or holds no sound at all.
   */
  static Optional<Mp3> of(InputStream wav) throws IOException {
    try (AudioInputStream file = AudioSystem.getAudioInputStream(wav)) {
      AudioFormat found = file.getFormat();
      AudioFormat plain =
          new AudioFormat(found.getSampleRate(), SAMPLE_BITS, found.getChannels(), true, false);
      return encoded(AudioSystem.getAudioInputStream(plain, file), plain);
    } catch (UnsupportedAudioFileException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Mp3> encoded(InputStream samples, AudioFormat format) throws IOException {
    int mode =
        format.getChannels() == 1
            ? LameEncoder.CHANNEL_MODE_MONO
            : LameEncoder.CHANNEL_MODE_JOINT_STEREO;
    LameEncoder encoder = new LameEncoder(format, BIT_RATE, mode, QUICKEST, false);
    ByteArrayOutputStream mp3 = new ByteArrayOutputStream();
    byte[] read = new byte[encoder.getPCMBufferSize()];
    byte[] frames = new byte[encoder.getPCMBufferSize()];
    long length = 0;
    for (int some = samples.readNBytes(read, 0, read.length);
        some > 0;
        some = samples.readNBytes(read, 0, read.length)) {
      mp3.write(frames, 0, encoder.encodeBuffer(read, 0, some, frames));
      length += some;
    }
    mp3.write(frames, 0, encoder.encodeFinish(frames));
    encoder.close();
    double seconds = (double) length / format.getFrameSize() / format.getFrameRate();
    return length == 0
        ? Optional.empty()
        : Optional.of(new Mp3(mp3.toByteArray(), (int) Math.ceil(seconds)));
  }
}
