package org.pamt.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.pamt.account.Audit;
import org.pamt.account.AuditView;
import org.pamt.kernel.Page;

/** Backs {@code /account/audit.xhtml}. */
@Named
@RequestScoped
public class AuditPage {

  @Inject private Audit audit;
  private int page = 1;
  private Page<AuditView> acts = new Page<>(List.of(), 0);

  public void load() {
    page = Math.max(page, 1);
    acts = audit.list(page - 1);
  }

  /** Counted from 1. */
  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public int getPages() {
    return (int) Math.max(1, (acts.total() + Audit.PAGE_SIZE - 1) / Audit.PAGE_SIZE);
  }

  public List<AuditView> getActs() {
    return acts.rows();
  }

  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }
}
