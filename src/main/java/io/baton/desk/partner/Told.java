package io.baton.desk.partner;

import io.baton.chat.Person;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.parsing.Mentions;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What somebody wrote about a partner, by field, not yet understood.
///
/// @param mentioned the people named, by id
/// @param here the channel where it was said, or null
public record Told(Map<Field, String> words, Map<String, Person> mentioned, @Nullable String here) {

    public enum Field {
        NAME,
        SKILLS,
        REGIONS,
        FEE,
        CONTACT,
        CHANNEL
    }

    public Told {
        words = Map.copyOf(words);
    }

    static Told in(Ask ask, Map<Field, String> words) {
        return new Told(words, mentionedIn(ask), ask.channel());
    }

    public static Map<String, Person> mentionedIn(Ask ask) {
        return switch (ask.turn()) {
            case Turn.Said said -> said.mentioned();
            case Turn.Submitted filled -> filled.mentioned();
            case Turn.Pressed _, Turn.ActedOn _, Turn.LookedHome _ -> Map.of();
        };
    }

    boolean has(Field field) {
        return words.containsKey(field);
    }

    /// A field as it was written; empty for none. People are written by name.
    String text(Field field) {
        return Mentions.written(words.getOrDefault(field, ""), mentioned);
    }

    /// A field with the people in it as the door wrote them.
    String raw(Field field) {
        return words.getOrDefault(field, "");
    }

    Told with(Field field, String value) {
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(words);
        more.put(field, value);
        return new Told(more, mentioned, here);
    }
}
