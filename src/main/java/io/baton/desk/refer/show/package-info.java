/// Lists, finds and shows referrals. [Visibility] decides who may see which.
@NullMarked
package io.baton.desk.refer.show;

import org.jspecify.annotations.NullMarked;
