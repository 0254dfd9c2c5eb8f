/**
 * The event folder: what an organizer keeps on disk, sends as a zip and gets back. Here: reading an untrusted archive
 * within limits, packing a folder byte for byte the same, and the hash that names an exact content.
 */
package org.palmares.api.event;
