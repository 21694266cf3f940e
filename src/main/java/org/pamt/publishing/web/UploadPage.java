package org.pamt.publishing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pamt.account.Caller;
import org.pamt.account.MayCall;
import org.pamt.catalogue.Problem;
import org.pamt.platform.web.Notices;
import org.pamt.platform.web.Speech;
import org.pamt.publishing.Publishing;

/** Backs {@code /publishing/upload.xhtml}. */
@Named
@RequestScoped
public class UploadPage {

  @Inject private Publishing publishing;
  @Inject private Caller caller;
  @Inject private Notices notices;
  @Inject private Speech speech;
  private @Nullable Part file;
  private @Nullable List<Row> problems;

  /**
   * One line of the report.
   *
   * @param file path in the package, empty for the package as a whole
   * @param line counted from 1, empty where it is about the whole file
   * @param sentence what is wrong and what would be right
   */
  public record Row(String file, String line, String sentence) {}

  public void load() {
    caller.require(MayCall.Who.ADMIN);
  }

  /** Shows the report, or goes on to the draft's difference. */
  public @Nullable String check() throws IOException {
    if (file == null || file.getSize() == 0) {
      notices.refuse("publishing.fileMissing");
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
    return file == null ? null : file.getSubmittedFileName();
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
