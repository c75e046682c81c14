package io.baton.mongo;

import io.baton.chat.Place;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import java.util.Collection;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/// Facts as text, one per line, for people to read and tests to compare. It has its own word for
/// each value, so renaming a type or a constant does not change it.
final class Listing {
    private final StringBuilder text = new StringBuilder();
    private String indent = "";

    void line(String fact) {
        text.append(indent).append(oneLine(fact)).append('\n');
    }

    /// Adds nothing if the value is null.
    void fact(String label, @Nullable String value) {
        if (value != null) {
            line(label + ": " + value);
        }
    }

    void under(String heading, Runnable facts) {
        line(heading);
        var before = indent;
        indent = before + "  ";
        facts.run();
        indent = before;
    }

    String text() {
        return text.toString();
    }

    static @Nullable String money(@Nullable Money money) {
        return money == null ? null : amount(money);
    }

    static String amount(Money money) {
        return money.getCurrencyUnit().getCode() + " " + money.getAmount().toPlainString();
    }

    static String who(Individual someone) {
        return "%s (%s)".formatted(someone.name(), someone.id());
    }

    static String skills(Collection<Skill> skills) {
        return skills.stream().map(Skill::name).collect(Collectors.joining(" | "));
    }

    static String place(Place place) {
        return switch (place) {
            case Place.Channel channel -> "channel " + channel.id();
            case Place.Direct direct -> "direct " + direct.personId();
            case Place.Ephemeral aside -> "aside " + aside.channelId() + " " + aside.personId();
        };
    }

    private static String oneLine(String fact) {
        return fact.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").stripTrailing();
    }
}
