package org.pamt.account.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pamt.account.AccountSearch;
import org.pamt.account.AccountSearch.Order;
import org.pamt.account.AccountView;
import org.pamt.account.Administration;
import org.pamt.account.Role;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/** The accounts found, page by page, each page one query. */
public class FoundAccounts extends LazyDataModel<AccountView> {

  private final Administration administration;
  private String words = "";
  private @Nullable Role role;

  FoundAccounts(Administration administration) {
    this.administration = administration;
  }

  @Override
  public int count(Map<String, FilterMeta> filters) {
    return (int) administration.count(new AccountSearch(words, role, Order.NAME, false));
  }

  @Override
  public List<AccountView> load(
      int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
    return administration.list(search(sorts), first, size);
  }

  private AccountSearch search(Map<String, SortMeta> sorts) {
    return sorts.values().stream()
        .findFirst()
        .map(s -> sorted(Order.valueOf(s.getField()), s.getOrder() == SortOrder.DESCENDING))
        .orElseGet(() -> sorted(Order.NAME, false));
  }

  private AccountSearch sorted(Order order, boolean descending) {
    return new AccountSearch(words, role, order, descending);
  }

  @Override
  public String getRowKey(AccountView account) {
    return account.id().toString();
  }

  public String getWords() {
    return words;
  }

  public void setWords(@Nullable String words) {
    this.words = words == null ? "" : words;
  }

  public @Nullable Role getRole() {
    return role;
  }

  public void setRole(@Nullable Role role) {
    this.role = role;
  }
}
