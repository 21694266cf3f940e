package org.pamt.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.catalogue.Problem;
import org.pamt.platform.web.Notices;
import org.pamt.platform.web.Speech;
import org.pamt.publishing.Publishing;
import org.primefaces.model.file.UploadedFile;

/** Backs {@code /publishing/upload.xhtml}. */
@Named
@RequestScoped
public class UploadPage {

  /** In bytes; {@code web.xml} lets a little more through, so that the refusal is ours. */
  public static final long MAX_SIZE = 32L << 20;

  @Inject private Publishing publishing;
  @Inject private Notices notices;
  @Inject private Speech speech;
  private @Nullable UploadedFile file;
  private @Nullable List<Row> problems;

  /**
   * One line of the report.
   *
   * @param file path in the package, empty for the package as a whole
   * @param line counted from 1, empty where it is about the whole file
   * @param sentence what is wrong and what would be right
   */
  public record Row(String file, String line, String sentence) {}

  /** Shows the report, or goes on to the draft's difference. */
  public @Nullable String check() throws IOException {
    if (file == null || file.getSize() == 0) {
      notices.refuse("publishing.fileMissing");
      return null;
    }
    if (file.getSize() > MAX_SIZE) {
      notices.refuse("publishing.fileTooBig", MAX_SIZE >> 20);
      return null;
    }
    try (var zip = file.getInputStream()) {
      var report = publishing.upload(zip);
      problems = report.problems().stream().map(this::row).toList();
      return report.draft().map(id -> toDraft(id.toString())).orElse(null);
    }
  }

  private String toDraft(String id) {
    notices.afterRedirect("publishing.drafted");
    return "/publishing/difference.xhtml?faces-redirect=true&draft=" + id;
  }

  private Row row(Problem problem) {
    return new Row(
        problem.file(),
        problem.line() == 0 ? "" : String.valueOf(problem.line()),
        speech.say("catalogue.problem." + problem.code(), problem.arguments().toArray()));
  }

  public @Nullable List<Row> getProblems() {
    return problems;
  }

  public @Nullable String getFileName() {
    return file == null ? null : file.getFileName();
  }

  public @Nullable UploadedFile getFile() {
    return file;
  }

  public void setFile(@Nullable UploadedFile file) {
    this.file = file;
  }
}
