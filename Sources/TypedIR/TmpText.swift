package func irText(_ program: Program) -> String { "" }
