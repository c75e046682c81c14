/// Finds ways to reach a person in free text: phone numbers, mail addresses and profiles.
@NullMarked
package io.baton.referral.contact;

import org.jspecify.annotations.NullMarked;
