package io.baton.desk.refer.act;

import io.baton.desk.refer.step.ContactNames;
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

    /// A contact by one of their names.
    record Fitting(Candidate candidate, int length) {}

    /// The longest name that the words start with. Empty if two contacts have it.
    private static Optional<Answer> named(List<Candidate> candidates, String words) {
        var fitting =
                candidates.stream()
                        .flatMap(each ->
                                ContactNames.of(each.contact())
                                        .filter(name -> startsWith(words, name))
                                        .filter(name ->
                                                name.equals(each.contact().name())
                                                        || !goesOn(words, name))
                                        .map(String::length)
                                        .max(Comparator.naturalOrder())
                                        .map(length -> new Fitting(each, length))
                                        .stream())
                        .sorted(Comparator.comparingInt(Fitting::length).reversed())
                        .toList();
        boolean clear =
                fitting.size() == 1
                        || fitting.size() > 1 && fitting.get(0).length() > fitting.get(1).length();
        return clear
                ? Optional.of(
                        answer(
                                fitting.getFirst().candidate(),
                                words.substring(fitting.getFirst().length()).strip(),
                                false))
                : Optional.empty();
    }

    /// `Sam Jones` needn't be `sam@ringpros.example`.
    private static boolean goesOn(String words, String name) {
        var after = words.substring(name.length()).strip();
        return !after.isEmpty() && Character.isUpperCase(after.charAt(0));
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
