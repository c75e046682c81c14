package io.baton.rehearsal;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/// What people type in the rehearsal, and words that the answer has.
final class Script {
    private static final List<String> CLIENTS =
            List.of("Acme", "Lake Hotel", "Harbour Inn", "Titan Gym", "Greenhill Surgery");
    private static final List<String> NEEDS =
            List.of(
                    "a phone system",
                    "structured cabling",
                    "help moving their mail to Microsoft 365",
                    "a firewall",
                    "backup for 20 laptops");

    private Script() {}

    /// @param text what is typed
    /// @param proof words in the answer
    record Line(String text, String proof) {}

    /// @param contact how the chat writes a mention of the partner's contact
    static List<Line> firstDay(String contact) {
        var lastMonth = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        return List.of(
                new Line(
                        "/partner add RingPros: VoIP, cabling, phone systems fee 10% contact "
                                + contact,
                        "RingPros"),
                new Line("/partner add CloudNine: Azure, Microsoft 365, backup", "CloudNine"),
                new Line("/partner add SecureOps: firewalls, penetration tests", "SecureOps"),
                new Line("/partner own helpdesk, networks", "etwork"),
                new Line("/revenue total %s $48,000".formatted(lastMonth), "48,000"));
    }

    static List<Line> commands(int round) {
        var client = client(round);
        return List.of(
                new Line("/refer %s needs %s".formatted(client, need(round)), "is logged"),
                new Line("/refer list", "R-"),
                new Line("/refer list open", "R-"),
                new Line("/refer list CLIENT".replace("CLIENT", client), client),
                new Line("/refer search phone", "phone"),
                new Line("/refer show R-%d".formatted(round), "R-" + round),
                new Line("/refer note R-1 call them after ten", "R-1"),
                new Line("/partner find " + need(round + 1), ""),
                new Line("/partner list", "RingPros"),
                new Line("/partner gaps", ""),
                new Line("/refer help", ""),
                // With a chart, so the answer is posted.
                new Line("/revenue", ""),
                new Line("/refer settings", ""));
    }

    static Line offer(int round) {
        return new Line(
                "/refer %s needs VoIP to RingPros $12k".formatted(client(round)), "is logged");
    }

    /// What someone writes in their own words.
    static List<String> ownWords(int round) {
        var client = client(round);
        return List.of(
                "%s needs help with their phones, maybe RingPros?".formatted(client),
                "%s signed, 4.5k".formatted(client.toLowerCase(java.util.Locale.ROOT)),
                """
                Hi all, I met the owner of %s yesterday. They want to replace their firewall before \
                March and asked whether we know someone. Budget is about $8,000. Her number is \
                +1 212 555 0142.
                Best, Anna\
                """
                        .formatted(client));
    }

    /// Another one each round, so that nothing is a repetition.
    static String client(int round) {
        return CLIENTS.get(round % CLIENTS.size()) + " " + round;
    }

    private static String need(int round) {
        return NEEDS.get(round % NEEDS.size());
    }
}
