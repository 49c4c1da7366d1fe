package org.compactpublisher.render.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.compactpublisher.source.Checked;

/** What is done to a PDF after FOP: its tags are completed, looked at, and its bytes fixed. */
final class PdfFinish {
  private PdfFinish() {}

  static Checked<FinishedPdf> finish(byte[] printed, String fo, LocalDate date, FoFaults faults) {
    try (PDDocument pdf = Loader.loadPDF(printed)) {
      PdfInspection.inspect(pdf, faults);
      TagRepair.repair(pdf, fo, faults);
      FixedBytes.dates(pdf, date);
      FixedBytes.streams(pdf);
      ByteArrayOutputStream saved = new ByteArrayOutputStream(printed.length);
      pdf.save(saved);
      FinishedPdf finished =
          new FinishedPdf(FixedBytes.identify(saved.toByteArray()), pdf.getNumberOfPages());
      return new Checked<>(
          faults.found() ? Optional.empty() : Optional.of(finished), faults.diagnostics());
    } catch (IOException | RuntimeException fault) {
      faults.add(fault);
      return new Checked<>(Optional.empty(), faults.diagnostics());
    }
  }
}
