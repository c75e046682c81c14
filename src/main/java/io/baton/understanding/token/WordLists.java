package io.baton.understanding.token;

import java.util.function.Predicate;

/// What is known about single words, in lower case.
///
/// @param ordinary whether a word is plain English
/// @param common whether a word is among the most used English words
/// @param technical whether the vocabulary of services uses it
public record WordLists(
        Predicate<String> ordinary, Predicate<String> common, Predicate<String> technical) {}
