package io.baton.desk.partner;

import io.baton.chat.Person;
import io.baton.chat.Turn;
import io.baton.desk.Ask;
import io.baton.desk.parsing.MentionParser;
import io.baton.desk.terms.TermsParser;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A partner's fields as written, not yet parsed.
///
/// @param mentioned the mentioned people by id
/// @param here the channel where the words were written, or null
/// @param termsParser reads fees, in the firm's currency
public record RawFields(
        Map<Field, String> words,
        Map<String, Person> mentioned,
        @Nullable String here,
        TermsParser termsParser) {

    public enum Field {
        NAME,
        SKILLS,
        REGIONS,
        /// What they pay the firm.
        FEE,
        /// What the firm pays them.
        FEE_TO_THEM,
        CONTACT,
        CHANNEL
    }

    public RawFields {
        words = Map.copyOf(words);
    }

    static RawFields of(Ask ask, Map<Field, String> words) {
        return new RawFields(words, mentionedIn(ask), ask.channel(), parser(ask));
    }

    /// For any partner.
    public static TermsParser parser(Ask ask) {
        return new TermsParser("", ask.firm().name(), ask.firm().currency(), ask.today());
    }

    public static Map<String, Person> mentionedIn(Ask ask) {
        return switch (ask.turn()) {
            case Turn.Said said -> said.mentioned();
            case Turn.Submitted filled -> filled.mentioned();
            case Turn.Pressed _, Turn.MessageAction _, Turn.HomeOpened _ -> Map.of();
        };
    }

    boolean has(Field field) {
        return words.containsKey(field);
    }

    /// A field as written, with people's names; empty if absent.
    String shownText(Field field) {
        return MentionParser.withNames(words.getOrDefault(field, ""), mentioned);
    }

    /// A field as written, with mentions in the door's own format.
    String raw(Field field) {
        return words.getOrDefault(field, "");
    }

    RawFields with(Field field, String value) {
        var more = new EnumMap<Field, String>(Field.class);
        more.putAll(words);
        more.put(field, value);
        return new RawFields(more, mentioned, here, termsParser);
    }
}
