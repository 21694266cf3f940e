set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression=on
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compressable-mime-type=text/html,text/css,text/plain,text/csv,text/xml,application/xml,application/xhtml+xml,application/javascript,text/javascript,application/json,image/svg+xml
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.compression-min-size-bytes=1024
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.server-header=false
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.xpowered-by=false
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.max-post-size-bytes=64000000
set configs.config.server-config.network-config.protocols.protocol.http-listener.http.max-form-post-size-bytes=2000000
set configs.config.server-config.http-service.access-logging-enabled=false
