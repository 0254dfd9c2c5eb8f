package org.palmares.engine.teams;

/** A cost that needs a look at all members: the shape of what no sum can tell. Linear in the size of the team or so. */
@FunctionalInterface
public non-sealed interface ScanCost extends TeamCost {}
