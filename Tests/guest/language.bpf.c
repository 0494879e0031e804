// Called by language.bt.
long weighted(long value, int weight) { return value * weight; }
