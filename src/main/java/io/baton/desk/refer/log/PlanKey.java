package io.baton.desk.refer.log;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// Identifies the card whose button opened a form. What the form logs gets ids that derive from the
/// card and the content, so that sending the same again shows the result again.
///
/// @param turn the turn that the card answers
public record PlanKey(String turn) {
    /// Longer ids don't fit into a button's value beside the needs.
    private static final int LONGEST = 200;

    /// A partner's id or a need contains no tab.
    private static final String MARK = "plan\t";

    /// The first line of a button's value or a form's subject; empty if there's no key.
    public static String line(String turn) {
        return turn.length() > LONGEST || turn.lines().count() != 1 ? "" : MARK + turn + "\n";
    }

    /// Buttons of earlier builds have no key.
    public static Optional<PlanKey> in(String value) {
        return value.lines()
                .findFirst()
                .filter(line -> line.startsWith(MARK))
                .map(line -> new PlanKey(line.substring(MARK.length())));
    }

    /// The value's other lines.
    public static List<String> otherLines(String value) {
        return value.lines().filter(line -> !line.startsWith(MARK)).toList();
    }

    /// Stands for the turn in the ids of the referrals.
    String turnFor(List<ReferralDraft> parts) {
        var content =
                parts.stream()
                        .map(part -> String.join("\0", part.client(), part.need()))
                        .collect(Collectors.joining("\0", turn + "\0", ""));
        return "plan:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }
}
