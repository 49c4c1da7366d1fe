package org.compactpublisher.document;

/** One name under a foreword. Role and organisation may be empty. */
public record Signature(String name, String role, String organisation) {}
