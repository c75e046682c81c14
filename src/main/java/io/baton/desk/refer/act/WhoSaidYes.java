package io.baton.desk.refer.act;

import io.baton.firm.Individual;
import io.baton.partner.Partner;
import io.baton.referral.RecordedAcceptance.Yes;
import io.baton.understanding.reader.TypedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which contact said yes outside the chat, as a member typed or chose it.
sealed interface WhoSaidYes {

    /// A contact who can say yes to a referral.
    record Candidate(Partner partner, Individual contact) {

        /// As the value of an option in a form.
        String key() {
            return partner.id().value() + " " + contact.id();
        }

        String label() {
            return contact.name() + " (" + partner.name() + ")";
        }
    }

    record Answer(Partner partner, Yes yes) {}

    /// @param key of the candidate
    record Chosen(String key, String how, boolean detailsKnown) implements WhoSaidYes {}

    /// @param words the contact's name, then how they said it
    record Named(String words) implements WhoSaidYes {}

    /// Works if there's only one.
    record OnlyContact(String how) implements WhoSaidYes {}

    /// Empty if it's none of the candidates, or more than one.
    default Optional<Answer> among(List<Candidate> candidates) {
        return switch (this) {
            case Chosen(var key, var how, var known) ->
                    candidates.stream()
                            .filter(each -> each.key().equals(key))
                            .findFirst()
                            .map(each -> answer(each, how, known));
            case OnlyContact(var how) ->
                    candidates.size() == 1
                            ? Optional.of(answer(candidates.getFirst(), how, false))
                            : Optional.empty();
            case Named(var words) -> named(candidates, words);
        };
    }

    /// The longest name that the words start with.
    private static Optional<Answer> named(List<Candidate> candidates, String words) {
        var fitting =
                candidates.stream()
                        .filter(each -> startsWith(words, each.contact().name()))
                        .sorted(
                                Comparator.comparingInt(
                                                (Candidate each) -> each.contact().name().length())
                                        .reversed())
                        .toList();
        boolean clear =
                fitting.size() == 1
                        || fitting.size() > 1
                                && fitting.get(0).contact().name().length()
                                        > fitting.get(1).contact().name().length();
        return clear
                ? Optional.of(
                        answer(
                                fitting.getFirst(),
                                words.substring(fitting.getFirst().contact().name().length())
                                        .strip(),
                                false))
                : Optional.empty();
    }

    private static boolean startsWith(String words, String name) {
        return words.length() >= name.length()
                && TypedText.folded(words.substring(0, name.length()))
                        .equals(TypedText.folded(name))
                && (words.length() == name.length()
                        || !Character.isLetterOrDigit(words.charAt(name.length())));
    }

    private static Answer answer(Candidate candidate, String how, boolean known) {
        return new Answer(candidate.partner(), new Yes(candidate.contact(), how, known));
    }
}
