/// Takes one step on one referral: reads it, lets the domain decide, writes it with its posts.
@NullMarked
package io.baton.desk.refer.step;

import org.jspecify.annotations.NullMarked;
