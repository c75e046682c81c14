package io.baton.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.modeler.Registry;

/// Answers Baton's calls as Slack and Teams would, as far as the rehearsal needs it, on this
/// machine only.
final class StandInPlatforms extends HttpServlet implements AutoCloseable {
    private static final long serialVersionUID = 1L;
    private static final String LOOPBACK = "127.0.0.1";
    private static final long PATIENCE_SECONDS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Tomcat tomcat = new Tomcat();
    private final transient BlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
    private final AtomicLong times = new AtomicLong(1_700_000_000);

    /// A message that Baton posted in Slack.
    record Posted(String channel, String ts, JsonNode blocks) {}

    private StandInPlatforms() {}

    static StandInPlatforms start(Path directory) {
        // As Spring Boot does, which would warn if it came second.
        Registry.disableRegistry();
        var platforms = new StandInPlatforms();
        platforms.tomcat.setBaseDir(directory.toString());
        platforms.tomcat.setHostname(LOOPBACK);
        platforms.tomcat.setPort(0);
        platforms.tomcat.getConnector().setProperty("address", LOOPBACK);
        platforms.tomcat.setSilent(true);
        var context = platforms.tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "platforms", platforms);
        context.addServletMappingDecoded("/*", "platforms");
        try {
            platforms.tomcat.start();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        return platforms;
    }

    URI address() {
        return URI.create("http://%s:%d".formatted(LOOPBACK, tomcat.getConnector().getLocalPort()));
    }

    /// The next message with a button of that label, within half a minute.
    Posted awaitButton(String label) {
        try {
            for (var next = next(); ; next = next()) {
                if (SlackButtons.find(next.blocks(), label).isPresent()) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Posted next() throws InterruptedException {
        return Optional.ofNullable(posted.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .orElseThrow(() -> new IllegalStateException("Baton posted nothing"));
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var path = request.getRequestURI();
        var answer =
                path.startsWith("/api/")
                        ? slack(path.substring("/api/".length()), request)
                        : teams(path);
        response.setContentType("application/json");
        response.getOutputStream()
                .write(answer.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private String slack(String method, HttpServletRequest request) throws IOException {
        return switch (method) {
            case "auth.test" ->
                    "{'ok':true,'team_id':'T0REHEARSE','user_id':'U0BATON','bot_id':'B0BATON'}";
            case "users.info" -> user(request.getParameter("user"));
            case "conversations.info" ->
                    "{'ok':true,'channel':{'id':'%s','name':'sales','is_channel':true}}"
                            .formatted(request.getParameter("channel"));
            case "conversations.members" -> "{'ok':true,'members':['U0ANNA','U0BATON']}";
            case "conversations.open" -> "{'ok':true,'channel':{'id':'D0ANNA'}}";
            case "files.getUploadURLExternal" ->
                    "{'ok':true,'file_id':'F0CHART','upload_url':'%s/api/upload'}"
                            .formatted(address());
            case "files.completeUploadExternal" -> "{'ok':true,'files':[{'id':'F0CHART'}]}";
            case "views.open", "views.update", "views.publish" ->
                    "{'ok':true,'view':{'id':'V0','type':'modal','hash':'1'}}";
            case "conversations.history" -> "{'ok':true,'messages':[]}";
            default -> posted(request);
        };
    }

    private static String user(String id) {
        var name = id.substring(2).toLowerCase(java.util.Locale.ROOT);
        return "{'ok':true,'user':{'id':'%s','team_id':'T0REHEARSE','name':'%s','is_restricted':%s,'profile':{'display_name':'%s','real_name':'%s'}}}"
                .formatted(id, name, id.equals(SlackPart.RITA), name, name);
    }

    private String posted(HttpServletRequest request) throws JsonProcessingException {
        var ts = times.incrementAndGet() + ".000100";
        var channel = Optional.ofNullable(request.getParameter("channel")).orElse("C0SALES");
        var blocks = request.getParameter("blocks");
        if (blocks != null) {
            posted.add(new Posted(channel, ts, JSON.readTree(blocks)));
        }
        return "{'ok':true,'channel':'%s','ts':'%s','message_ts':'%s'}".formatted(channel, ts, ts);
    }

    private String teams(String path) {
        return path.contains("member")
                ? "{'id':'29:ben','name':'Ben','aadObjectId':'00000000-0000-0000-0000-00000000000b','tenantId':'rehearsal','userRole':'user','members':[]}"
                : "{'id':'%d'}".formatted(times.incrementAndGet());
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
