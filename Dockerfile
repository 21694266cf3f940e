# Builds the product and leaves only what runs it. No demo accounts: the first start prints a link.
FROM maven:3-eclipse-temurin-17 AS build
WORKDIR /build
COPY . .
RUN mvn -B -ntp package -DskipTests

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /opt/atelier atelier \
  && mkdir -p /opt/atelier /var/lib/atelier && chown atelier /var/lib/atelier
WORKDIR /opt/atelier
COPY --from=build /build/target/payara-micro.jar /build/target/atelier.war /build/src/main/payara/http.cmd ./
ENV DATA_FOLDER=/var/lib/atelier
VOLUME /var/lib/atelier
USER 10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=3s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q 200"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "payara-micro.jar", "--nohazelcast", "--prebootcommandfile", "http.cmd", "--contextroot", "/", "--deploy", "atelier.war"]
CMD ["--port", "8080"]
