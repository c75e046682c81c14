package io.baton.slack.fake;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;

/// A fake Slack as its own process, for tests that start Baton as a packaged program.
///
/// `FakeSlackMain --port=8090 --socket-port=8091 --people=U1:anna,U2:ben --channels=C1:sales`. All
/// options are optional; port 0 picks a free one. Everyone is in every channel. Prints one line of
/// JSON with its addresses and secrets, then runs until it is killed. The call log is at
/// `/control/ledger`; see [ControlEndpoint].
public final class FakeSlackMain {
    private FakeSlackMain() {}

    public static void main(String[] args) throws InterruptedException {
        Map<String, String> given = options(args);
        int port = Integer.parseInt(given.getOrDefault("port", "0"));
        int socketPort = Integer.parseInt(given.getOrDefault("socket-port", "0"));
        FakeSlack slack = FakeSlack.start(FakeSlackSettings.standard().withPorts(port, socketPort));
        String[] people = pairs(given.getOrDefault("people", "U1:anna,U2:ben"));
        String[] channels = pairs(given.getOrDefault("channels", "C1:sales"));
        for (String person : people) {
            slack.people().add(id(person), name(person));
        }
        for (String channel : channels) {
            slack.channels()
                    .openPublic(id(channel), name(channel))
                    .with(Arrays.stream(people).map(FakeSlackMain::id).toArray(String[]::new));
        }
        System.out.println(
                SlackJson.object(
                        "apiUrl", slack.apiUrl(),
                        "botToken", slack.identity().botToken(),
                        "appToken", slack.identity().appToken(),
                        "signingSecret", slack.identity().signingSecret()));
        new CountDownLatch(1).await();
    }

    private static Map<String, String> options(String[] args) {
        return Arrays.stream(args)
                .map(arg -> arg.replaceFirst("^--", "").split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String[] pairs(String list) {
        return list.split(",");
    }

    private static String id(String pair) {
        return pair.substring(0, pair.indexOf(':'));
    }

    private static String name(String pair) {
        return pair.substring(pair.indexOf(':') + 1);
    }
}
