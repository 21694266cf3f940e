/**
 * A workshop to look at: people, groups and work at every stage, made at the first start in demo
 * mode.
 *
 * <p>Decided: everything is made through the use cases real people use, acting as them, so that the
 * demo can't show what the product can't do. People are labelled by role and number; they are
 * nobody.
 */
@NullMarked
package org.pamt.demo;

import org.jspecify.annotations.NullMarked;
