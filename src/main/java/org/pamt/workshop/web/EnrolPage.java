package org.pamt.workshop.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pamt.kernel.Invalid;
import org.pamt.kernel.NotFound;
import org.pamt.platform.web.Notices;
import org.pamt.platform.web.Speech;
import org.pamt.workshop.Attendance;
import org.pamt.workshop.Enrolling;
import org.pamt.workshop.EnrolmentFault;
import org.pamt.workshop.EnrolmentReport;
import org.pamt.workshop.WorkshopView;

/** Backs {@code /workshop/enrol.xhtml}: a list is checked first, then enrolled. */
@Named
@RequestScoped
public class EnrolPage {

  @Inject private Enrolling enrolling;
  @Inject private Attendance attendance;
  @Inject private Notices notices;
  @Inject private Speech speech;
  private @Nullable UUID id;
  private @Nullable String list;
  private @Nullable Part file;
  private @Nullable EnrolmentReport report;

  public void load() {
    attendance.requireTrainer(NotFound.unless(id));
  }

  public void check() throws IOException {
    if (file != null && file.getSize() > 0) {
      list = ListFile.read(file);
    }
    if (list == null) {
      throw new Invalid("workshop.enrol.listMissing");
    }
    report = enrolling.check(NotFound.unless(id), list);
  }

  public @Nullable String enrol() throws IOException {
    check();
    if (report == null || list == null || !report.isClean()) {
      return null;
    }
    enrolling.enrol(NotFound.unless(id), list);
    notices.afterRedirect("workshop.enrol.done", report.lines().size());
    return "links?faces-redirect=true&includeViewParams=true";
  }

  /** What is wrong with a line, in the language of the page. */
  public String sentence(EnrolmentFault fault) {
    return speech.say("workshop.fault." + fault.code(), fault.arguments().toArray());
  }

  public WorkshopView getWorkshop() {
    return attendance.workshop(NotFound.unless(id));
  }

  public @Nullable EnrolmentReport getReport() {
    return report;
  }

  public @Nullable UUID getId() {
    return id;
  }

  public void setId(@Nullable UUID id) {
    this.id = id;
  }

  public @Nullable String getList() {
    return list;
  }

  public void setList(@Nullable String list) {
    this.list = list;
  }

  public @Nullable Part getFile() {
    return file;
  }

  public void setFile(@Nullable Part file) {
    this.file = file;
  }
}
