package org.pamt.platform;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Says, once the program answers at its address, where it is and whatever else {@link Ready}
 * gathers.
 */
@ApplicationScoped
public class Announcement {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration PAUSE = Duration.ofMillis(250);

  @Resource private ManagedExecutorService executor;
  @Inject private Settings settings;
  @Inject private Event<Ready> ready;

  void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) Startup event) {
    executor.submit(() -> CDI.current().select(Announcement.class).get().announceWhenReady());
  }

  /** Waits until the health page answers, then prints one block. */
  @ActivateRequestContext
  public void announceWhenReady() {
    if (!answers(settings.baseUrl().resolve("/health"))) {
      return;
    }
    var news = new Ready();
    ready.fire(news);
    var block = new StringBuilder("\nAtelier PAMT  " + settings.baseUrl() + "/\n");
    news.lines().forEach(line -> block.append("  ").append(line).append('\n'));
    System.out.println(block);
  }

  private static boolean answers(URI health) {
    var client = HttpClient.newHttpClient();
    var request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
    for (var tries = PATIENCE.dividedBy(PAUSE); tries > 0; tries--) {
      try {
        if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          return true;
        }
        Thread.sleep(PAUSE.toMillis());
      } catch (IOException notYet) {
        pause();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
