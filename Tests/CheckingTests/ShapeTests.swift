import Testing

@Suite struct ShapeTests {}
